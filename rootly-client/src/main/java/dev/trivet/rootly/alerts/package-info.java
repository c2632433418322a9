/** Alerts and their events, fields, groups, routes, routing rules, sources and urgencies. */
@NullMarked
package dev.trivet.rootly.alerts;

import org.jspecify.annotations.NullMarked;
