import type { LineReading } from './build/build-tree.ts'
import type { DescribedArticle } from './describe-article.ts'
export function choosePullQuotes(_article: DescribedArticle, _readings: LineReading[]): void {}
