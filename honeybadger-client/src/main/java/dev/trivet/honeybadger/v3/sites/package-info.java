/** Sites in API v3 whose uptime is checked. Experimental. */
@NullMarked
package dev.trivet.honeybadger.v3.sites;

import org.jspecify.annotations.NullMarked;
