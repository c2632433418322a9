/** Status pages of an account. Models and queries are immutable. */
@NullMarked
package dev.trivet.honeybadger.statuspages;

import org.jspecify.annotations.NullMarked;
