/** What a call costs, beside the floor: the best hand-written OkHttp and Jackson. */
@org.jspecify.annotations.NullMarked
package dev.trivet.benchmarks;
