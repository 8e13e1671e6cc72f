/// First names that are common in the United Kingdom and are not also common words, months or places.
///
/// After the lists of babies' names of the Office for National Statistics; names such as Grace, Mark, Will, May and
/// Charlotte Street's are left out where they mean something else as often as not.
enum FirstNames {
    static let all: Set<String> = Set(
        """
        Aaron Abigail Adam Aidan Aiden Aisha Alan Alex Alexander Alexandra Alfie Alice Alison Amanda Amber Amelia Amy Andrea
        Andrew Angela Anna Anne Annie Anthony Archie Arthur Ashley Ava Barbara Ben Benjamin Bethany Beth Billy Bobby Brandon
        Brian Callum Cameron Carl Carol Caroline Catherine Charlie Charlotte Chelsea Cheryl Chloe Christine Christopher
        Claire Colin Connor Courtney Craig Daisy Daniel Danielle Darren David Dawn Deborah Debbie Declan Denise Derek Diane
        Donna Dylan Edward Elaine Eleanor Elizabeth Ella Ellie Elliot Emily Emma Erin Ethan Evelyn Evie Fatima Finley Fiona
        Freddie Freya Gareth Gary Gavin Gemma George Georgia Gillian Graham Hannah Harriet Harry Harvey Hayley Heather Helen
        Henry Holly Ian Imogen Isaac Isabella Isabelle Isla Jack Jackie Jacob Jade Jake James Jamie Jane Janet Jasmine Jason
        Jayden Jennifer Jenny Jessica Jill Joanna Joanne Joe Joel John Jonathan Jordan Joseph Josh Joshua Joyce Julia Julie
        Karen Kate Katherine Kathleen Katie Kayleigh Keith Kelly Ken Kenneth Kerry Kevin Kieran Kim Kirsty Kyle Lauren Leah
        Leanne Lee Leo Leon Lewis Liam Lily Linda Lisa Logan Louise Louis Lucas Lucy Luke Lydia Lynn Maisie Malcolm Mandy
        Margaret Maria Marie Martin Mary Mason Matthew Max Megan Melanie Melissa Michael Michelle Mia Millie Mohammed Molly
        Muhammad Naomi Natalie Natasha Nathan Neil Niamh Nicholas Nicola Nicole Nigel Noah Oliver Olivia Oscar Owen Paige
        Pamela Patricia Patrick Paul Paula Pauline Peter Philip Phoebe Poppy Rachel Rebecca Reece Rhys Richard Robert Robin
        Roger Rosie Ross Russell Ryan Sally Sam Samantha Samuel Sandra Sara Sarah Scarlett Scott Sean Sebastian Shane Shannon
        Sharon Shaun Shirley Sian Simon Sonia Sophia Sophie Stacey Stephanie Stephen Steve Steven Stuart Susan Suzanne Sylvia
        Tanya Tara Teresa Theo Theresa Thomas Tim Timothy Toby Tom Tony Tracey Tracy Tyler Valerie Vanessa Victoria Wayne
        Wendy William Yasmin Yvonne Zachary Zara Zoe
        """
        .split(whereSeparator: \.isWhitespace).map(String.init)
    )
}
