/** The calls that most resources have in common: list, create, read, update and delete. */
@NullMarked
package dev.trivet.honeybadger.collections;

import org.jspecify.annotations.NullMarked;
