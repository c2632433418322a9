/** Values that several parts of API v3 share. Experimental. */
@NullMarked
package dev.trivet.honeybadger.v3.values;

import org.jspecify.annotations.NullMarked;
