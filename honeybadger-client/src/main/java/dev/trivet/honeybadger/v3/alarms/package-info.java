/** Alarms in API v3. Experimental. */
@NullMarked
package dev.trivet.honeybadger.v3.alarms;

import org.jspecify.annotations.NullMarked;
