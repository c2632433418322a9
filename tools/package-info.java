/**
 * Programs for those who work on the SDK. {@link dev.trivet.tools.Extract} turns a published
 * document into tables of facts.
 */
@NullMarked
package dev.trivet.tools;

import org.jspecify.annotations.NullMarked;
