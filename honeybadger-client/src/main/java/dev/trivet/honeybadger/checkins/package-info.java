/** Check-ins: jobs that report regularly. Models and queries are immutable. */
@NullMarked
package dev.trivet.honeybadger.checkins;

import org.jspecify.annotations.NullMarked;
