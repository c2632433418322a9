/** Faults in API v3, with their notices and comments. Experimental. */
@NullMarked
package dev.trivet.honeybadger.v3.faults;

import org.jspecify.annotations.NullMarked;
