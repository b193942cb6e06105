import { argv } from 'node:process';
import { startGallery } from './gallery.ts';

const { url } = await startGallery(Number(argv[2] ?? 4030));
console.log(`The gallery is open at ${url}`);
