/**
 * Projects, their settings, integrations, occurrence counts and reports. Models and queries are
 * immutable.
 */
@NullMarked
package dev.trivet.honeybadger.projects;

import org.jspecify.annotations.NullMarked;
