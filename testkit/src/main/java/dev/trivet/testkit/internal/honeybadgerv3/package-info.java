/** The fake of Honeybadger's API v3. */
@NullMarked
package dev.trivet.testkit.internal.honeybadgerv3;

import org.jspecify.annotations.NullMarked;
