/** The operations that most collections of API v3 have in common. Experimental. */
@NullMarked
package dev.trivet.honeybadger.v3.collections;

import org.jspecify.annotations.NullMarked;
