import {start} from './app/start.ts';

void start(document.getElementById('app')!);
