/** Making things exactly once: look, make, and look again when an answer was lost. */
package dev.trivet.honeybadger.ensure;
