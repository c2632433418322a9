/** Benchmarks of warm code. */
@org.jspecify.annotations.NullMarked
package dev.trivet.benchmarks.jmh;
