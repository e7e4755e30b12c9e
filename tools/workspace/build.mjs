import { build, ensureInstalled } from './install.mjs';

ensureInstalled();
build();
