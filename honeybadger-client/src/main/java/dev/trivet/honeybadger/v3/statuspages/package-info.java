/** Status pages in API v3, with their incidents. Experimental. */
@NullMarked
package dev.trivet.honeybadger.v3.statuspages;

import org.jspecify.annotations.NullMarked;
