namespace InsideIn.DevTenant;

/// <summary>Given and family names that go together, so that a generated person's name is one that could exist.</summary>
internal sealed record NameList(IReadOnlyList<string> Given, IReadOnlyList<string> Family)
{
    private NameList(string given, string family) : this(given.Split(' '), family.Split(' ')) { }

    public static readonly NameList Portuguese = new("Inês Tiago Beatriz Rui Joana Duarte Leonor Gonçalo Mariana Nuno Catarina Vasco Filipa Afonso Rita Miguel",
        "Almeida Barbosa Carvalho Esteves Fonseca Guerreiro Lopes Marques Neves Pacheco Queirós Ramalho Sequeira Tavares Vieira Monteiro");

    public static readonly NameList Austrian = new("Anna Lukas Theresa Florian Magdalena Matthias Johanna Stefan Veronika Bernhard Katharina Dominik Elisabeth Clemens Sophie Roland",
        "Aigner Berger Dörfler Egger Fürst Gruber Hölzl Kaltenbrunner Leitner Moser Pichler Reiter Steinböck Thaler Winkler Zöchling");

    public static readonly NameList Polish = new("Zofia Paweł Agnieszka Tomasz Magda Krzysztof Ewa Marcin Joanna Łukasz Katarzyna Piotr Monika Jakub Dorota Wojciech",
        "Adamczyk Bielecki Czajka Dudek Gajda Jabłoński Kaczmarek Lis Mazur Ostrowski Pawlak Rutkowski Sikora Walczak Wrona Zając");

    public static readonly NameList Irish = new("Aoife Conor Niamh Declan Saoirse Eoin Ciara Padraig Orla Fergal Gráinne Ronan Maeve Cathal Sinéad Brendan",
        "Brennan Byrne Callaghan Daly Fitzgerald Gallagher Hogan Keane Lynch Murphy Nolan Quinn Redmond Sheehan Tierney Walsh");

    public static readonly NameList Kenyan = new("Wanjiru Kamau Achieng Otieno Njeri Kiprono Wambui Mutua Nyambura Omondi Chebet Barasa Makena Juma Akinyi Kibet",
        "Gathoni Kariuki Maina Ndungu Odhiambo Wafula Muthoni Kimani Onyango Cheruiyot Mbugua Ochieng Nganga Rotich Waweru Simiyu");

    public static readonly NameList Japanese = new("Haruka Kenji Misaki Takumi Aiko Hiroshi Yui Ryo Naoko Daichi Sakura Shinji Emi Kaito Mayumi Sho",
        "Aoki Fujita Hayashi Inoue Kobayashi Matsuda Nakamura Okada Saito Takahashi Ueda Watanabe Yamashita Mori Ishikawa Endo");

    /// <summary>Names from everywhere, the sites' countries among them.</summary>
    public static readonly IReadOnlyList<NameList> All =
    [
        Portuguese, Austrian, Polish, Irish, Kenyan, Japanese,
        new("Priya Arjun Kavya Rohan Ananya Vikram Meera Sanjay Divya Karthik Lakshmi Nikhil Shreya Aditya Pooja Rahul",
            "Acharya Bhat Chatterjee Desai Gupta Iyer Joshi Kulkarni Mehta Nair Patel Rao Sharma Subramanian Verma Banerjee"),
        new("Giulia Marco Chiara Alessandro Francesca Davide Elena Matteo Silvia Lorenzo Valentina Stefano Martina Paolo Ilaria Enrico",
            "Barbieri Conti Donati Esposito Ferrari Galli Lombardi Mancini Moretti Pellegrini Ricci Santoro Testa Vitale Zanetti Bianchi"),
        new("Chloé Julien Manon Antoine Élodie Mathieu Clémence Guillaume Sabine Thibault Margaux Olivier Solène Rémi Aurélie Benoît",
            "Bernard Chevalier Dubois Fournier Girard Lefèvre Marchand Noël Perrin Renaud Rousseau Simonet Thibaut Vasseur Garnier Boyer"),
        new("Astrid Henrik Sigrid Mikkel Freja Anders Maja Søren Liv Jonas Karin Oskar Ida Magnus Elin Gustav",
            "Andersson Berg Christensen Dahl Eklund Frederiksen Haugen Johansen Kjær Lund Nilsson Østergaard Pedersen Sandberg Vik Åkesson"),
        new("Amira Karim Salma Yusuf Rania Tariq Huda Omar Dina Khalid Mariam Sami Nadia Bilal Leila Faris",
            "Abbas Darwish Farouk Ghanem Hassan Ibrahim Jaber Khoury Mansour Nasser Qasim Rahman Saleh Tahan Youssef Zidan"),
        new("Lucía Javier Carmen Álvaro Paula Sergio Marta Iván Elvira Rubén Nuria Óscar Pilar Andrés Irene Raúl",
            "Aguilar Blanco Castro Domínguez Fuentes Gallego Herrera Iglesias Jiménez Morales Navarro Ortega Prieto Romero Serrano Vidal"),
        new("Zeynep Emre Elif Burak Ayşe Mert Defne Cem Selin Onur Derya Kerem Gül Tolga Esra Hakan",
            "Aksoy Bozkurt Çelik Demir Erdoğan Güneş Karaca Koç Özdemir Polat Şahin Taş Uçar Yıldız Arslan Kaplan"),
        new("Linh Minh Thảo Quang Hương Dũng Mai Tuấn Lan Hải Ngọc Khoa Trang Phúc Yến Long",
            "Bùi Đặng Đỗ Hoàng Lê Lương Ngô Nguyễn Phạm Phan Trần Trịnh Võ Vũ Đinh Mạc"),
        new("Ifeoma Emeka Adaeze Tunde Ngozi Segun Yetunde Chinedu Folake Kelechi Amaka Ikenna Bisi Uche Temitope Obinna",
            "Abiola Balogun Chukwu Danjuma Eze Igwe Lawal Mbah Nwosu Obi Ogunleye Olawale Sowande Udo Uzor Adebayo"),
        new("Emily Daniel Grace Samuel Hannah Oliver Megan Callum Charlotte Ewan Imogen Rhys Fiona Nathan Isla Gareth",
            "Ashworth Bennett Campbell Davies Ellis Fraser Griffiths Hughes MacLeod Norris Palmer Reid Sutherland Turner Whitaker Young"),
    ];
}
