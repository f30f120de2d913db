"""Norwegian towns and town-like centres, and the foreign ones that Norwegian lists name: a place, never an employer."""

TOWNS = frozenset(
    name.strip().casefold()
    for name in """
    Alta, Alstahaug, Alvdal, Andenes, Arendal, Asker, Askim, Askøy, Aurland, Bamble, Bardufoss, Bergen, Berlevåg, Birkeland, Bodø,
    Brandbu, Brekstad, Brevik, Brumunddal, Bryne, Brønnøysund, Bærum, Båtsfjord, Bø, Dokka, Dombås, Drammen, Drøbak, Egersund,
    Eidfjord, Eidsvoll, Elverum, Evje, Fagernes, Farsund, Fauske, Finnsnes, Flekkefjord, Flisa, Florø, Flå, Fosnavåg, Fredrikstad,
    Førde, Gardermoen, Geilo, Gjerdrum, Gjøvik, Gol, Gran, Grimstad, Grong, Halden, Hamar, Hammerfest, Harstad, Haugesund,
    Hemsedal, Hokksund, Holmestrand, Honningsvåg, Horten, Hønefoss, Jessheim, Jevnaker, Jørpeland, Karasjok, Kárášjohka,
    Kautokeino, Kirkenes, Kjeller, Kleppe, Kolbotn, Kolvereid, Kongsberg, Kongsvinger, Kopervik, Kragerø, Kristiansand,
    Kristiansund, Kvinesdal, Kyrksæterøra, Kabelvåg, Kåfjord, Lakselv, Langesund, Larvik, Lena, Leknes, Levanger, Lierbyen,
    Lillehammer, Lillesand, Lillestrøm, Lindesnes, Lofthus, Lom, Longyearbyen, Lyngdal, Lyngseidet, Lysaker, Lørenskog, Lærdal,
    Løten, Malvik, Mandal, Melhus, Meråker, Mo i Rana, Moelv, Mold, Molde, Mosjøen, Moss, Mysen, Måløy, Namsos, Narvik, Nesna,
    Nesodden, Nesttun, Nittedal, Nordfjordeid, Notodden, Nøtterøy, Odda, Oppdal, Orkanger, Oslo, Os, Otta, Porsgrunn, Ranheim,
    Rena, Ringebu, Risør, Rjukan, Rognan, Rosendal, Rygge, Røros, Rørvik, Røyken, Sande, Sandefjord, Sandnes, Sandnessjøen,
    Sandvika, Sarpsborg, Sauda, Selbu, Seljord, Setermoen, Ski, Skien, Skjetten, Skudeneshavn, Slependen, Snåsa, Sogndal, Sola,
    Sortland, Spydeberg, Stathelle, Stavanger, Stavern, Steinkjer, Stjørdal, Stokke, Stokmarknes, Stord, Storslett, Stranda,
    Straume, Stryn, Sunndalsøra, Svelvik, Svolvær, Sykkylven, Tana, Tananger, Tau, Tofte, Trondheim, Tromsø, Tvedestrand, Tynset,
    Tysnes, Tønsberg, Ulefoss, Ulsteinvik, Ullensaker, Vadsø, Vardø, Vefsn, Verdal, Verdalsøra, Vestby, Vestfossen, Vik, Vinje,
    Vinstra, Volda, Voss, Vågå, Vågåmo, Øksfjord, Øystese, Ørsta, Ørje, Ålesund, Åndalsnes, Ålgård, Ås, Åsgårdstrand, Årdal, Åmot,
    Årnes, Åsnes, Øvre Årdal, Ål, Ålen, Stockholm, København, Göteborg, Gøteborg, Malmö, Uppsala, Lund, Umeå, Kiruna, Luleå,
    Helsinki, Helsingfors, Reykjavik, Reykjavík, Aarhus, Århus, Odense, Tórshavn, Nuuk, Brussel, Brussels, London, Berlin, Paris,
    Geneve, Genève, Roma, Wien, Haag, Madrid, New York, Washington, Rovaniemi, Inari, Jokkmokk, Östersund, Oulu, Murmansk
    """.replace("\n", " ").split(",")
)
