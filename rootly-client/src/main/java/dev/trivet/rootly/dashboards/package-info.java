/** Dashboards and their panels, and pulses: changes to services. */
@NullMarked
package dev.trivet.rootly.dashboards;

import org.jspecify.annotations.NullMarked;
