/** Runs everything and writes the table. */
@org.jspecify.annotations.NullMarked
package dev.trivet.benchmarks.run;
