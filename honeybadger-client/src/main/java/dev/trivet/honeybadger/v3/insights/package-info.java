/** Streams and queries of events in API v3. Experimental. */
@NullMarked
package dev.trivet.honeybadger.v3.insights;

import org.jspecify.annotations.NullMarked;
