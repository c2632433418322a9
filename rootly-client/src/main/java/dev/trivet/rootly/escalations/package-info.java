/**
 * Who is paged about alerts: escalation policies, their paths and levels, live call routers,
 * heartbeats.
 */
@NullMarked
package dev.trivet.rootly.escalations;

import org.jspecify.annotations.NullMarked;
