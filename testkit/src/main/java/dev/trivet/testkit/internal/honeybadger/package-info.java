/** The fake of Honeybadger's API v2 and of its reporting API: state, routes, formats. */
@NullMarked
package dev.trivet.testkit.internal.honeybadger;

import org.jspecify.annotations.NullMarked;
