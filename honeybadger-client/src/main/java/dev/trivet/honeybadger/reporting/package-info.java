/** What applications report to a project. Models are immutable. */
@NullMarked
package dev.trivet.honeybadger.reporting;

import org.jspecify.annotations.NullMarked;
