/** Alerts and what belongs to them: events, fields, groups, routes, sources, urgencies. */
@NullMarked
package dev.trivet.rootly.alerts;

import org.jspecify.annotations.NullMarked;
