/** Check-ins, which monitor scheduled jobs. Models and queries are immutable. */
@NullMarked
package dev.trivet.honeybadger.checkins;

import org.jspecify.annotations.NullMarked;
