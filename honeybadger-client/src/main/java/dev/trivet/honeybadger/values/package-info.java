/** Values that several areas share. */
@NullMarked
package dev.trivet.honeybadger.values;

import org.jspecify.annotations.NullMarked;
