/** The server that every benchmark talks to, in a process of its own. */
@org.jspecify.annotations.NullMarked
package dev.trivet.benchmarks.server;
