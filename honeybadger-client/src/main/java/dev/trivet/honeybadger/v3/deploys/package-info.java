/** Deploys in API v3. Experimental. */
@NullMarked
package dev.trivet.honeybadger.v3.deploys;

import org.jspecify.annotations.NullMarked;
