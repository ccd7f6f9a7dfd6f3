/**
 * Prism with the grammars of every language that a fence may name. Prism's grammar files know one another by a
 * global, so each comes after the ones that it builds on, and the global is taken away at the end.
 */
import Prism from 'prismjs';
import 'prismjs/components/prism-c';
import 'prismjs/components/prism-cpp';
import 'prismjs/components/prism-java';
import 'prismjs/components/prism-typescript';
import 'prismjs/components/prism-python';
import 'prismjs/components/prism-bash';
import 'prismjs/components/prism-powershell';
import 'prismjs/components/prism-json';
import 'prismjs/components/prism-yaml';
import 'prismjs/components/prism-toml';
import 'prismjs/components/prism-ini';
import 'prismjs/components/prism-docker';
import 'prismjs/components/prism-nginx';
import 'prismjs/components/prism-http';
import 'prismjs/components/prism-sql';
import 'prismjs/components/prism-promql';
import 'prismjs/components/prism-protobuf';
import 'prismjs/components/prism-cmake';
import 'prismjs/components/prism-diff';
import 'prismjs/components/prism-markdown';

Reflect.deleteProperty(globalThis, 'Prism');

export const prism = Prism;
