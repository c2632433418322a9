/**
 * Status pages, which show the state of sites and check-ins to the public. Models and queries are
 * immutable.
 */
@NullMarked
package dev.trivet.honeybadger.statuspages;

import org.jspecify.annotations.NullMarked;
