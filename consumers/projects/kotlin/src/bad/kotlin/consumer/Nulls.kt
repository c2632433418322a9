package consumer

import dev.trivet.rootly.RootlyClient
import dev.trivet.rootly.teams.TeamInput

fun idOfATeam(rootly: RootlyClient) = rootly.teams().get(null)

fun nameOfATeam(): TeamInput = TeamInput.builder().name(null as String?).build()

fun token() = RootlyClient.builder().apiKey(null as String?)
