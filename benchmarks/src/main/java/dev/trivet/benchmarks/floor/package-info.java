/** The same calls by hand: T with the types of our models, S with texts only. */
@org.jspecify.annotations.NullMarked
package dev.trivet.benchmarks.floor;
