// Loaded before what is measured: at its end writes what the process has used.
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  const used = { cpu: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS / 1024 }
  require('node:fs').writeFileSync(process.env.BENCH_USAGE, JSON.stringify(used))
})
