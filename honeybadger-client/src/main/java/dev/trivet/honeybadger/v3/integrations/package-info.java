/** Integrations of projects in API v3 with other services. Experimental. */
@NullMarked
package dev.trivet.honeybadger.v3.integrations;

import org.jspecify.annotations.NullMarked;
