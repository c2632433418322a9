/**
 * Dashboards, which show query results, faults, alarms and the like of a project. Models and
 * queries are immutable.
 */
@NullMarked
package dev.trivet.honeybadger.dashboards;

import org.jspecify.annotations.NullMarked;
