/** Loaded into a program that is measured: says on its way out what it used. */
'use strict';
const { isMainThread } = require('node:worker_threads');
if (isMainThread)
  process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    const used = { cpu: (user + system) / 1000, memory: process.resourceUsage().maxRSS / 1024 };
    require('node:fs').writeFileSync(process.env.CABLE_PROBE, JSON.stringify(used));
  });
