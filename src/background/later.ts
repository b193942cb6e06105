/*
 * What the background needs once something was refused or somebody pressed something, and no good page needs: `Later` in parts.ts. The build
 * makes a script of its own of it (scripts/background-build.ts).
 */
export { diagnose } from '../core/diagnosis/diagnose.ts';
export { act, clearChosen } from './act.ts';
export { catchUp, startOver } from './catch-up.ts';
export { countCookies } from './clear-cookies.ts';
export { judgeDoubtful } from './doubtful-page.ts';
export { recallCleared, resumeClearing } from './resume-clearing.ts';
export { retain } from './retention.ts';
export { viewFor } from './view-for.ts';
export { welcome } from './welcome.ts';
export { wipeInTime } from './wiping.ts';
