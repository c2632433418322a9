/** Programs that are measured from the outside, each in a fresh JVM. */
@org.jspecify.annotations.NullMarked
package dev.trivet.benchmarks.child;
