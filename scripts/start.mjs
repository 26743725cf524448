// @ts-check
import './launch/minimum-node.mjs';

// Loaded only now: a Node that the line above stops could not read what follows.
import('./launch/commands.mjs').then(({ start }) => start());
