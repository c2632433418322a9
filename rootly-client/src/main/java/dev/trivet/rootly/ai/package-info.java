/** The AI assistant and the chats with it. */
@NullMarked
package dev.trivet.rootly.ai;

import org.jspecify.annotations.NullMarked;
