/** Check-ins in API v3. Experimental. */
@NullMarked
package dev.trivet.honeybadger.v3.checkins;

import org.jspecify.annotations.NullMarked;
