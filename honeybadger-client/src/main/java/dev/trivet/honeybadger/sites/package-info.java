/** Sites whose uptime is checked. Models and queries are immutable. */
@NullMarked
package dev.trivet.honeybadger.sites;

import org.jspecify.annotations.NullMarked;
