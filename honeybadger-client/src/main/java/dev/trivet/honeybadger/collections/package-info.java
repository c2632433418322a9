/** The calls that regular collections have in common. */
@NullMarked
package dev.trivet.honeybadger.collections;

import org.jspecify.annotations.NullMarked;
