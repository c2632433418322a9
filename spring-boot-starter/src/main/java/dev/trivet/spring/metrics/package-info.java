/** Metrics and traces of the calls, if {@code trivet-micrometer} is on the class path. */
@NullMarked
package dev.trivet.spring.metrics;

import org.jspecify.annotations.NullMarked;
