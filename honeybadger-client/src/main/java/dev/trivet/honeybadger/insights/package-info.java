/** Insights queries, and the streams of events that they read. Models and queries are immutable. */
@NullMarked
package dev.trivet.honeybadger.insights;

import org.jspecify.annotations.NullMarked;
