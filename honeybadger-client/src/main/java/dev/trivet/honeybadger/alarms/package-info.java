/**
 * Alarms, which watch the events of a project with Insights queries. Models and queries are
 * immutable.
 */
@NullMarked
package dev.trivet.honeybadger.alarms;

import org.jspecify.annotations.NullMarked;
