export { buildDataset } from './build-dataset.ts'
