"""Whole requests in other languages; a city's or query's slot takes a text in any script."""

from __future__ import annotations

from tooluse.data.templates import lines

WEATHER = lines("""
    ¿qué tiempo hace en {city}[ hoy]?
    ¿cómo está el clima en {city}[ ahora]?
    ¿va a llover en {city}[ mañana]?
    quel temps fait-il à {city}[ aujourd'hui]?
    météo {city}
    donne-moi la météo pour {city}
    wie ist das Wetter in {city}[ heute]?
    regnet es in {city}?
    Wetter {city}
    brauche ich in {city} einen Regenschirm?
    che tempo fa a {city}[ oggi]?
    como está o tempo em {city}[ hoje]?
    vai chover em {city} amanhã?
    wat voor weer is het in {city}?
    jaka jest pogoda w {city}?
    hur är vädret i {city}?
    какая погода в {city}[ сегодня]?
    {city}の(天気は|今日の天気は|明日の天気は|天気を教えて)
    {city}(今天|明天|现在)(天气怎么样|会下雨吗)
    {city} 날씨( 어때| 알려줘)
    {city} hava durumu
    ما هو الطقس في {city}
    {city} में मौसम कैसा है
    {city:ja}の(天気|天気予報)(を教えて|は?)
    {city:ja}は(雨|晴れ|寒い)ですか?
    {city:zh}(今天|明天|现在)(天气怎么样|会下雨吗|冷吗)
    {city:zh}天气
    {city:ko} 날씨( 어때?| 알려줘|)
    погода {city:ru}
    какая (погода|температура) в городе {city:ru}
    ما حالة الطقس في {city:ar} اليوم
    {city:hi} का मौसम बताओ
    מה מזג האוויר ב{city:he}?
    τι καιρό κάνει στην {city:el};
    weer {city} (vandaag|morgen)
    pogoda {city} jutro
    bagaimana cuaca di {city}[ hari ini]?
    thời tiết ở {city} thế nào?
    ποιος είναι ο καιρός στην {city};
""")

EMAIL = lines("""
    envía un correo a {to} sobre {subject:es}
    manda un email a {to} con el asunto "{subject:es}"
    envoie un e-mail à {to} au sujet de {subject:fr}
    écris à {to} avec pour objet « {subject:fr} »
    schick eine E-Mail an {to} mit dem Betreff "{subject:de}"
    schreib {to} eine Mail, Betreff: {subject:de}
    invia un'email a {to} con oggetto "{subject:it}"
    mande um e-mail para {to} com o assunto "{subject:pt}"
    stuur een mail naar {to} over {subject:nl}
    wyślij maila do {to} z tematem "{subject:pl}"
    отправь письмо на {to} с темой "{subject:ru}"
    {to}に「{subject:ja}」という件名でメールを送って
    给{to}发邮件，主题是“{subject:zh}”
    {to}에게 "{subject:ko}" 제목으로 메일 보내줘
""")

SEARCH = lines("""
    busca {query:es} en internet
    busca en la web {query:es}
    cherche {query:fr} sur internet
    recherche {query:fr}
    suche im Internet nach {query:de}
    google mal {query:de}
    cerca {query:it} su internet
    pesquise {query:pt} na internet
    zoek op internet naar {query:nl}
    wyszukaj w internecie {query:pl}
    найди в интернете {query:ru}
    {query:ja}をウェブで検索して
    在网上搜索{query:zh}
    {query:ko} 검색해줘
    ابحث في الويب عن {query:ar}
""")
