/** Alarms of a project. Models and queries are immutable. */
@NullMarked
package dev.trivet.honeybadger.alarms;

import org.jspecify.annotations.NullMarked;
