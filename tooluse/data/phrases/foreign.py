"""Subjects and queries that are not in English, by language, with slots that make each one new."""

from __future__ import annotations

from tooluse.data.templates import lines

FOREIGN_PHRASES: dict[str, tuple[str, ...]] = {
    "es": lines("""
        la reunión del {day} de mayo
        factura {number}
        receta de {food}
        vuelos baratos a {city}
        vacaciones en {city}
        el cumpleaños de {first}
        la entrega del pedido {code}
        horario de {company}
    """),
    "fr": lines("""
        la réunion avec {first}
        facture n° {number}
        l'anniversaire de {first}
        recette de {food}
        horaires du train pour {city}
        congés du {day} août
        compte rendu {number}
    """),
    "de": lines("""
        Besprechung mit {first}
        Rechnung Nr. {number}
        Geburtstag von {first}
        günstige Flüge nach {city}
        Öffnungszeiten {company}
        Straßenbahn in {city}
        Übergabe am {day}. Mai
    """),
    "it": lines("""
        la riunione con {first}
        fattura {number}
        ricetta {food}
        voli economici per {city}
        compleanno di {first}
    """),
    "pt": lines("""
        a reunião de {first}
        fatura {number}
        férias em {city}
        voos para {city}
        aniversário de {first}
    """),
    "nl": lines("""
        vergadering met {first}
        factuur {number}
        goedkope vluchten naar {city}
        verjaardag van {first}
    """),
    "pl": lines("""
        spotkanie z {first}
        faktura {number}
        zdjęcia z {city}
        urodziny {first}
    """),
    "sv": lines("""
        mötet med {first}
        fakturan {number}
    """),
    "fi": lines("""
        kokous {number}
        lennot {city}
    """),
    "tr": lines("""
        {first} ile toplantı
        {city} uçak bileti
        fatura {number}
    """),
    "vi": lines("""
        tiền thuê nhà {number}
        vé máy bay đi {city}
    """),
    "id": lines("""
        rapat dengan {first}
        tagihan {number}
    """),
    "el": lines("""
        προσφορά {number}
        συνάντηση με {person_el}
        αξιοθέατα {city_el}
    """),
    "ru": lines("""
        встреча с {person_ru}
        счёт № {number}
        отпуск {person_ru}
        рецепт борща на {number} порций
        билеты {city_ru} - {city_ru}
        история города {city_ru}
    """),
    "uk": lines("""
        рахунок {number}
        зустріч з {person_uk}
    """),
    "bg": lines("""
        среща с {person_bg}
        фактура {number}
    """),
    "ja": lines("""
        {number}番の請求書
        {person_ja}さんの誕生日
        {person_ja}との打ち合わせ
        {city_ja}への出張
        {city_ja}の観光
    """),
    "zh": lines("""
        会议{number}
        {person_zh}的生日
        {city_zh}旅游攻略
        第{digit}季度报告
        发票{number}
    """),
    "ko": lines("""
        {person_ko} 생일 파티
        회의록 {number}
        {city_ko} 맛집
    """),
    "ar": lines("""
        اجتماع {person_ar}
        فاتورة {number}
        تاريخ {city_ar}
    """),
    "fa": lines("""
        فاکتور {number}
        جلسه با {person_fa}
    """),
    "he": lines("""
        פגישה עם {person_he}
        חשבונית {number}
    """),
    "hi": lines("""
        {person_hi} की बैठक
        {city_hi} का इतिहास
        बिल {number}
    """),
    "bn": lines("""
        {person_bn} মিটিং
        চালান {number}
    """),
    "th": lines("""
        ใบแจ้งหนี้ {number}
        เที่ยว {city_th}
    """),
    "ka": lines("""
        ინვოისი {number}
        შეხვედრა {person_ka}
    """),
    "hy": lines("""
        {person_hy} հանդիպում
    """),
    "ta": lines("""
        கூட்டம் {number}
        {person_ta} பிறந்தநாள்
    """),
    "am": lines("""
        ስብሰባ {number}
    """),
}
