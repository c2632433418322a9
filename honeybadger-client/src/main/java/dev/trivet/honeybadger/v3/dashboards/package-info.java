/** Dashboards in API v3. Experimental. */
@NullMarked
package dev.trivet.honeybadger.v3.dashboards;

import org.jspecify.annotations.NullMarked;
