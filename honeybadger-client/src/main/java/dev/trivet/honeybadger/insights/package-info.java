/** Queries of events, and the streams they look at. Models and queries are immutable. */
@NullMarked
package dev.trivet.honeybadger.insights;

import org.jspecify.annotations.NullMarked;
